<?php

use Illuminate\Support\Facades\Route;

Route::get('forest/{depth}', fn (string $depth) => $depth);
