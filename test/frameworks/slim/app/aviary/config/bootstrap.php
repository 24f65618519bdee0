<?php

use DI\ContainerBuilder;
use Slim\App;

$container = (new ContainerBuilder())->addDefinitions(__DIR__ . '/container.php')->build();

$app = $container->get(App::class);

(require __DIR__ . '/routes.php')($app);
(require __DIR__ . '/middleware.php')($app);

return $app;
