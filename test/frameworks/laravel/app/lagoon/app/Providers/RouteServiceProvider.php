<?php

namespace Lagoon\Providers;

use Illuminate\Foundation\Support\Providers\RouteServiceProvider as ServiceProvider;
use Illuminate\Support\Facades\Route;

class RouteServiceProvider extends ServiceProvider
{
    public const STEM = 'tide/v2';

    public function boot()
    {
        Route::pattern('chart', '.*');

        $this->routes(function () {
            Route::prefix(self::STEM)
                ->middleware('api')
                ->group(base_path('routes/api.php'));

            Route::middleware('web')->group(base_path('routes/web.php'));

            Route::group(['prefix' => 'lamps'], function ($router) {
                require base_path('routes/lamps.php');
            });

            foreach (['gull', 'heron'] as $bird) {
                Route::prefix("birds/{$bird}")->group(base_path('routes/birds.php'));
            }
        });
    }
}
