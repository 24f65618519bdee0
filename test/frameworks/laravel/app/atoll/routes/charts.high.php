<?php

use Illuminate\Support\Facades\Route;

Route::get('high', fn () => []);
