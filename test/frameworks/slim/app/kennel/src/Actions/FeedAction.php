<?php

namespace Kennel\Actions;

class FeedAction
{
    public function __invoke($request, $response, array $args)
    {
        return $response;
    }
}
