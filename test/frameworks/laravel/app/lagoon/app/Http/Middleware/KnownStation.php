<?php

namespace Lagoon\Http\Middleware;

class KnownStation
{
    public function handle($request, $next)
    {
        return $next($request);
    }
}
