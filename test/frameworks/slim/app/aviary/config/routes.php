<?php

use Aviary\Actions\{HealthAction, Nests\ListNests, Nests\ShowNest};
use Aviary\Middleware\Keeper;
use Aviary\Routes\EggRoutes;
use Aviary\Routes\Perches;
use Psr\Http\Message\ServerRequestInterface as Request;
use Slim\App;
use Slim\Interfaces\RouteCollectorProxyInterface as Group;
use Slim\Routing\RouteCollectorProxy;

return static function (App $app): void {
    $app->get('/health', HealthAction::class);
    $app->options('/{routes:.+}', fn ($request, $response) => $response);

    $app->group('/nests', function (Group $group) {
        $group->get('', ListNests::class)->setName('nests');
        $group->get('/{nest}', ShowNest::class);

        $group->group('/{nest}/eggs', EggRoutes::class)->add(Keeper::class)->add('brooding');
    })->addMiddleware(new Keeper('nests'));

    $app->group('/perches', [Perches::class, 'register']);
    $app->group('/songs', new Aviary\Routes\Songs('dawn'));

    addFeathers($app, '/feathers');

    $app->any('/echo/{word}', [ShowNest::class, 'echo']);
    $app->map(['GET', 'POST', 'PUT', 'DELETE', 'PATCH'], '/{routes:.+}', function (Request $request) {
        throw new Slim\Exception\HttpNotFoundException($request);
    });
};

function addFeathers(App $app, string $prefix): void
{
    $colours = ['red' => true, 'blue' => false];
    foreach ($colours as $colour => $isShort) {
        $app->post($prefix . '/' . $colour, ShowNest::class);
        if ($isShort) {
            $app->delete(sprintf('%s/%s', $prefix, $colour), ShowNest::class);
        }
    }
    $app->group($prefix . '/loose', function (RouteCollectorProxy $loose): void {
        $loose->put('[/]', ListNests::class);
    });
}
