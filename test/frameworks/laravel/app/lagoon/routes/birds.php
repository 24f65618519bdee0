<?php

use Illuminate\Support\Facades\Route;
use Lagoon\Http\Controllers\BirdController;

Route::get('nests', [BirdController::class, 'nests'])->name('nests');
