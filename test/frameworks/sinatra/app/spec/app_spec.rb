class Pretend < Sinatra::Base
  get('/pretend') { 'no' }
end
