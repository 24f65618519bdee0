<?php

return ['bowl' => ['prefix' => '/bowls'], 'tricks' => ['sit', 'roll']];
