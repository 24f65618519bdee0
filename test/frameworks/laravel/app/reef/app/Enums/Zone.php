<?php

namespace Reef\Enums;

enum Zone: string
{
    case Lagoon = 'blue-lagoon';
    case Drop = 'drop-off';
}
