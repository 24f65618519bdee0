<?php

use Aviary\Middleware\Seed;
use Slim\App;

return static function (App $app): void {
    $app->setBasePath('/aviary/v7');
    $app->addBodyParsingMiddleware();
    $app->addRoutingMiddleware();
    $app->add(Seed::class);
    $app->addErrorMiddleware(true, true, true);
};
