<?php

/** Prints `METHOD /path` of what Slim's router holds after an app's own files have registered it. */

require 'Slim/autoload.php';

putenv('KENNEL_NIGHT=1');
$base = $argv[1];

spl_autoload_register(function (string $class) use ($base) {
    $file = $base . '/src/' . str_replace('\\', '/', substr($class, strlen('Kennel\\'))) . '.php';
    if (str_starts_with($class, 'Kennel\\') && file_exists($file)) {
        require $file;
    }
});

$settings = require $base . '/src/settings.php';
$app = new Slim\App(['settings' => $settings + ['determineRouteBeforeAppMiddleware' => false]]);
require $base . '/src/middleware.php';
require $base . '/src/routes.php';

$router = $app->getContainer()->get('router');

/** Groups register their routes when the router finalizes. */
foreach ($router->getRoutes() as $route) {
    $any = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
    $methods = array_diff($any, $route->getMethods()) === [] ? ['ANY'] : $route->getMethods();
    foreach ((new FastRoute\RouteParser\Std())->parse($route->getPattern()) as $parts) {
        $path = '';
        foreach ($parts as $part) {
            $path .= is_string($part) ? $part : '{' . $part[0] . '}';
        }
        foreach ($methods as $method) {
            echo "$method $path\n";
        }
    }
}
