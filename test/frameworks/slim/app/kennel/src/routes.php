<?php

use Kennel\Actions\FeedAction;
use Slim\Http\Request;
use Slim\Http\Response;

const DEN = '/den';

$app->get('/', function (Request $request, Response $response) {
    return $response->write('kennel');
})->setName('home');

$app->group('/dogs', function () {
    $this->get('', 'Kennel\Actions\DogActions:list');
    $this->post('', 'Kennel\Actions\DogActions:adopt')->add('vet');

    $this->group('/{dog:[0-9]+}', function () {
        $this->map(['GET', 'PUT'], '/name', 'Kennel\Actions\DogActions:name');
        $this->delete('', FeedAction::class . ':release');
    })->add('owner');
})->add('gate');

$app->group($settings['bowl']['prefix'], function (Slim\App $group) use ($settings) {
    foreach ($settings['tricks'] as $trick) {
        $group->patch("/{$trick}/treat", FeedAction::class);
    }
});

$app->get('/walks/{year}[/{month:\d{2}}[/{day:\d{2}}]]', FeedAction::class);
$app->get('/photos[/{path:.*}]', FeedAction::class);
$app->any(DEN, FeedAction::class);
$app->redirect('/home', '/', 301);
$app->options('/dogs/{any:.+}', FeedAction::class);

$app->group('/chews', function () use ($app) {
    $app->group('/{kind}', function () use ($app) {
        $app->get('/count', FeedAction::class);
    })->add('counter');
    $app->post('', FeedAction::class);
});

if (getenv('KENNEL_NIGHT') !== false) {
    $app->get('/night', FeedAction::class);
}
