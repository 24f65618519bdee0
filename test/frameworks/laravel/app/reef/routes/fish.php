<?php

use Illuminate\Support\Facades\Route;
use Reef\Http\Controllers\FishController;

$limits = ['slow' => 5, 'fast' => 50];

foreach ($limits as $name => $limit) {
    Route::get("fish/{$name}", [FishController::class, 'swim'])->middleware("throttle:{$limit}");
}

Route::post('fish', action: FishController::class);
Route::match(['PUT', 'PATCH'], '/fish/{fish:slug}', [FishController::class, 'rename']);
