<?php

namespace Aviary\Routes;

use Aviary\Actions\Nests\ShowNest;
use Slim\Routing\RouteCollectorProxy;

class Perches
{
    private const FREE = '/free';

    public function register(RouteCollectorProxy $group): void
    {
        $group->get(self::FREE, [ShowNest::class, 'free']);
        $group->put(self::FREE . '/{perch:[a-z]{1,4}}', [ShowNest::class, 'take']);
        $group->patch($_SERVER['AVIARY_PERCH'] . '/move', [ShowNest::class, 'move']);
    }
}
