<?php

use Illuminate\Support\Facades\Route;
use Reef\Http\Controllers\{CoralController, PolypController};

Route::apiResource('corals', CoralController::class)
    ->middlewareFor(['store', 'destroy'], ['auth:sanctum', 'verified']);

Route::apiResource('corals.polyps', PolypController::class)->scoped()->only('index', 'show');

Route::apiSingleton('corals.colour', PolypController::class)->destroyable();

Route::apiResource('old/corals', CoralController::class, ['only' => ['show'], 'parameters' => ['corals' => 'relic']]);
