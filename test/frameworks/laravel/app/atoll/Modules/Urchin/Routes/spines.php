<?php

use Illuminate\Support\Facades\Route;

Route::get('sharp', fn () => []);
