<?php

use Illuminate\Support\Facades\Route;

Route::post('tentacles', fn () => []);
