<?php

namespace Modules\Urchin\Providers;

use Illuminate\Foundation\Support\Providers\RouteServiceProvider as ServiceProvider;
use Illuminate\Support\Facades\Route;

class RouteServiceProvider extends ServiceProvider
{
    public function map(): void
    {
        Route::prefix('spines')->group(module_path('Urchin', 'Routes/spines.php'));
    }
}
