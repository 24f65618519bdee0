<?php

use Illuminate\Support\Facades\Route;
use Lagoon\Http\Controllers\PierController;
use Lagoon\Http\Controllers\WelcomeController;

Route::get('/', WelcomeController::class);
Route::view('about/tides', 'tides');
Route::redirect('old-pier', '/pier');
Route::permanentRedirect('older-pier', '/pier');

Route::resource('piers', PierController::class)
    ->only(['index', 'show', 'create'])
    ->parameters(['piers' => 'mole'])
    ->middleware('berth');

Route::resource('piers.boats', 'Lagoon\Http\Controllers\BoatController')->except('edit', 'create')->shallow();

Route::group(['prefix' => 'desk', 'middleware' => ['auth', 'can:desk']], function () {
    Route::get('/', [PierController::class, 'desk'])->middleware('quiet');

    Route::group(['prefix' => 'logs/{year}'], function () {
        Route::get('{page?}', [PierController::class, 'logs'])->where('page', '[0-9]+');
        Route::match(['get', 'post'], 'search', [PierController::class, 'search']);
    });
});

require __DIR__ . '/partial/keepers.php';

Route::get('charts/{chart}', [PierController::class, 'chart']);
Route::fallback(fn () => abort(404));
