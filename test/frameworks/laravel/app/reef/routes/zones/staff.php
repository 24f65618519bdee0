<?php

use Illuminate\Support\Facades\Route;
use Reef\Http\Controllers\StaffController;

Route::name('rota.')->controller(StaffController::class)->group(function () {
    Route::get('rota/{week?}/{day?}', 'rota');

    Route::middleware('role:warden')->group(function () {
        Route::delete('rota/{week}', 'clear')->whereNumber('week');
    });
});
