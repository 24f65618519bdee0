<?php

$router->get('lit', fn () => true);
