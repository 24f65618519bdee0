<?php

namespace Aviary\Actions\Nests;

class ListNests
{
    public function __invoke($request, $response)
    {
        return $response;
    }
}
