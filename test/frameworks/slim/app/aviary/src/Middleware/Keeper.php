<?php

namespace Aviary\Middleware;

class Keeper
{
    public function __construct(private string $what = '')
    {
    }
}
