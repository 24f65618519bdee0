<?php

namespace Modules\Kelp\Providers;

use Illuminate\Foundation\Support\Providers\RouteServiceProvider as ServiceProvider;
use Illuminate\Support\Facades\Route;

class RouteServiceProvider extends ServiceProvider
{
    protected string $called = 'kelp';

    public function map(): void
    {
        Route::middleware('api')->prefix('sea')->group(module_path($this->called, '/routes/fronds.php'));
        Route::middleware('web')->group(function () {
            require module_path('Kelp', 'routes/forest.php');
        });
    }
}
