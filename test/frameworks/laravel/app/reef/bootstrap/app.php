<?php

use Illuminate\Foundation\Application;
use Illuminate\Foundation\Configuration\Exceptions;
use Illuminate\Foundation\Configuration\Middleware;
use Illuminate\Support\Facades\Route;

return Application::configure(basePath: dirname(__DIR__))
    ->withRouting(
        web: __DIR__ . '/../routes/web.php',
        api: [__DIR__ . '/../routes/coral.php', __DIR__ . '/../routes/fish.php'],
        commands: __DIR__ . '/../routes/console.php',
        health: '/breathing',
        apiPrefix: 'reef/v4',
        then: function () {
            Route::prefix('staff')
                ->middleware(['web', 'auth'])
                ->name('staff.')
                ->group(base_path('routes/zones/staff.php'));
        },
    )
    ->withMiddleware(function (Middleware $middleware) {
        $middleware->append(Reef\Http\Middleware\Tracing::class);
    })
    ->withExceptions(function (Exceptions $exceptions) {
    })
    ->create();
