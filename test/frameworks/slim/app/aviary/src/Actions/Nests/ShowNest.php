<?php

namespace Aviary\Actions\Nests;

class ShowNest
{
    public function __invoke($request, $response)
    {
        return $response;
    }
}
