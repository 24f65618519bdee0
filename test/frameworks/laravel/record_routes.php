<?php

/** Prints `METHOD /path` of what Laravel's router holds after an app's own provider of routes has run. */

$_ENV['LAGOON_LAB'] = 'true';

require 'Illuminate/autoload.php';
require 'Illuminate/Foundation/helpers.php';

$base = $argv[1];

spl_autoload_register(function (string $class) use ($base) {
    if (str_starts_with($class, 'Lagoon\\')) {
        require $base . '/app/' . str_replace('\\', '/', substr($class, 7)) . '.php';
    }
});
require $base . '/app/Support/words.php';

$app = new Illuminate\Foundation\Application($base);
Illuminate\Support\Facades\Facade::setFacadeApplication($app);
$app->instance('request', Illuminate\Http\Request::create('http://localhost/'));
$app->instance('config', new Illuminate\Config\Repository(['lagoon' => require $base . '/config/lagoon.php']));
$app->instance('files', new Illuminate\Filesystem\Filesystem());
$app->register(Lagoon\Providers\RouteServiceProvider::class);
$app->boot();

foreach ($app['router']->getRoutes() as $route) {
    $methods = array_values(array_diff($route->methods(), ['HEAD']));
    $any = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
    if (array_diff($any, $methods) === []) {
        $methods = ['ANY'];
    }
    $uri = '/' . trim($route->uri(), '/');
    $paths = [preg_replace('/\{(\w+)\?\}/', '{$1}', $uri)];
    while (preg_match('#^(.*)/\{\w+\?\}$#', $uri, $match)) {
        $uri = $match[1];
        $paths[] = $uri === '' ? '/' : preg_replace('/\{(\w+)\?\}/', '{$1}', $uri);
    }
    foreach ($methods as $method) {
        foreach ($paths as $path) {
            echo "$method $path\n";
        }
    }
}
