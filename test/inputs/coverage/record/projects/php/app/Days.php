<?php

namespace Shelf;

final class Days
{
    public static function between(int $a, int $b): int
    {
        return $b - $a;
    }
}
