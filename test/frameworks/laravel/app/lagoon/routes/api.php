<?php

use Illuminate\Routing\Router;
use Illuminate\Support\Facades\Route;
use Lagoon\Http\Controllers\GaugeController;
use Lagoon\Http\Controllers\Tides\{StationController, TideController as Tide};
use Lagoon\Http\Middleware\KnownStation;

Route::get('/ping', function () {
    return ['pong' => true];
});

Route::apiResource('stations', StationController::class);

Route::apiResources([
    'wave-buoys' => 'Lagoon\Http\Controllers\BuoyController',
    'categories' => 'Lagoon\Http\Controllers\CategoryController',
], ['only' => ['index', 'update']]);

Route::middleware(['auth:tide', KnownStation::class])->prefix('stations/{station}')->group(function (Router $router) {
    $router->get('tides', [Tide::class, 'list']);
    $router->post('tides', [Tide::class, 'record'])->middleware('throttle:7');
    Route::delete('tides/{tide:stamp}', [Tide::class, 'strike'])->can('strike', 'tide');
});

Route::controller(GaugeController::class)->prefix(config('lagoon.gauge.prefix'))->group(function () {
    Route::get('/', 'list');
    Route::put('{gauge}/level', 'setLevel')->name('level');
    Route::patch('{gauge}', 'amend');
});

Route::any('hook/{source}', ['uses' => 'Lagoon\Http\Controllers\HookController@take', 'middleware' => 'signed']);
Route::options('hook', fn () => '');
Route::get(shore_path('/sand/'), fn () => 'sand')->prefix('deep');
Route::get('files/{path}', [GaugeController::class, 'file'])->where(['path' => '.*']);

$verbs = ['open' => 'post', 'shut' => 'delete'];

foreach ($verbs as $word => $verb) {
    Route::$verb("gates/{gate}/{$word}", [GaugeController::class, $word]);
}

Route::domain('sea.example.org')->group(function () {
    Route::get('sea/level', fn () => 0);
});

if (env('LAGOON_LAB', false)) {
    Route::get('lab', fn () => 'lab');
}
