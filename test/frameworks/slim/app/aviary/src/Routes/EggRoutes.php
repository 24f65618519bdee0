<?php

namespace Aviary\Routes;

use Aviary\Actions\Nests\ShowNest;
use Slim\Routing\RouteCollectorProxy;

class EggRoutes
{
    public function __invoke(RouteCollectorProxy $group): void
    {
        $group->get('/{egg}', ShowNest::class . ':egg');
        $group->delete('/{egg}', ShowNest::class . ':crack')->add(fn ($request, $handler) => $handler->handle($request));
    }
}
