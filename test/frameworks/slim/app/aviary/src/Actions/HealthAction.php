<?php

namespace Aviary\Actions;

class HealthAction
{
    public function __invoke($request, $response)
    {
        return $response;
    }
}
