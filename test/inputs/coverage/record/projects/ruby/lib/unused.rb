def forgotten(items)
  items.each do |item|
    puts item unless item.nil?
  end
end
