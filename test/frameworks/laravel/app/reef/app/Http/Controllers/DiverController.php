<?php

namespace Reef\Http\Controllers;

use Illuminate\Routing\Controllers\HasMiddleware;
use Illuminate\Routing\Controllers\Middleware;

class DiverController implements HasMiddleware
{
    public static function middleware(): array
    {
        return [
            'auth',
            new Middleware('certified', only: ['store', 'update']),
            new Middleware('logged', except: ['index']),
        ];
    }
}
