<?php

namespace Orchard;

final class Paths
{
    public const TREES = '/trees';
    public const TREE = self::TREES . '/{tree<\d+>}';
}
