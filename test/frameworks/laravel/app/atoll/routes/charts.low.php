<?php

use Illuminate\Support\Facades\Route;

Route::get('low', fn () => []);
