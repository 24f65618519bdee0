<?php

/** @var \Laravel\Lumen\Routing\Router $router */

$router->get('/', function () {
    return 'dust';
});

$router->group(['prefix' => 'pits/v2', 'middleware' => 'auth'], function () use ($router) {
    $router->get('stones', 'StoneController@index');
    $router->post('/stones/', ['middleware' => 'quota', 'uses' => 'StoneController@dig']);
    $router->group(['prefix' => '/{pit}/'], function ($inner) {
        $inner->delete('stones/{stone:\d{1,3}}', 'StoneController@crush');
        $inner->get('layers[/{depth}]', 'StoneController@layers');
    });
    $router->addRoute(['PUT', 'PATCH'], 'stones/{stone}', 'StoneController@polish');
});

$router->options('/{any:.*}', fn () => '');
