<?php

use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Route;
use Reef\Http\Controllers\DiverController;
use Reef\Http\Controllers\LogbookController;

Route::get('/', fn () => view('reef'));

Route::singleton('logbook', LogbookController::class);
Route::singleton('divers.licence', LogbookController::class)->creatable()->except('edit');

Auth::routes(['verify' => true]);

Route::resources([
    'divers' => DiverController::class,
]);

Route::prefix(getenv('REEF_DOCK'))->group(function () {
    Route::get('boats', fn () => []);
});

Route::reefMap('maps');

require __DIR__ . '/zones/lagoons.php';
