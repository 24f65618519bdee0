<?php

use Illuminate\Support\Facades\Route;
use Lagoon\Http\Controllers\KeeperController;

Route::get(KEEPERS, [KeeperController::class, 'roster']);
Route::post(KEEPERS . '/{keeper}/shift', 'Lagoon\Http\Controllers\KeeperController@swap');
