<?php

use Illuminate\Support\Facades\Route;

Route::get('forgotten/reef', fn () => 'nobody loads this file');
