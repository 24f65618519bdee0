import { app } from './docks';

app.listen(8080);
