<?php

namespace Kennel;

class Leash
{
    public function __invoke($request, $response, $next)
    {
        return $next($request, $response);
    }
}
