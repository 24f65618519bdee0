<?php

require_once __DIR__ . '/../vendor/autoload.php';

$quarry = new Laravel\Lumen\Application(dirname(__DIR__));

$quarry->middleware([Quarry\Http\Middleware\Dusted::class]);
$quarry->register(Quarry\Providers\StoneServiceProvider::class);

$quarry->router->group(['namespace' => 'Quarry\Http\Controllers'], function ($router) {
    require __DIR__ . '/../routes/web.php';
});

return $quarry;
