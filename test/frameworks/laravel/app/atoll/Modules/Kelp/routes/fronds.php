<?php

use Illuminate\Support\Facades\Route;
use Modules\Kelp\Http\Controllers\FrondController;

Route::apiResource('fronds', FrondController::class)->only(['index', 'show']);
