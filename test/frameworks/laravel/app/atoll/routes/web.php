<?php

use Illuminate\Support\Facades\Route;

Route::get('lagoon', fn () => view('lagoon'));
