<?php

namespace Modules\Anemone\Providers;

use Illuminate\Support\Facades\Route;
use Illuminate\Support\ServiceProvider;

class TentacleServiceProvider extends ServiceProvider
{
    public function boot(): void
    {
        $this->loadRoutesFrom(module_path('Anemone', 'Routes/tentacles.php'));
        Route::prefix('drift')->group(current_chart());
    }
}
