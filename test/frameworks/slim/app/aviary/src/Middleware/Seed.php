<?php

namespace Aviary\Middleware;

class Seed
{
    public function process($request, $handler)
    {
        return $handler->handle($request);
    }
}
