# What is owed for books that come back late.
class Loans
  def fee(due, returned, member)
    late = returned - due
    if late <= 0
      return 0
    elsif member == 'child'
      return late * 5
    end
    rate = member ? 10 : 25
    [late * rate, 2000].min
  end

  def renew(loan, days = 14)
    raise 'not renewable' if loan[:reserved] || loan[:renewals] >= 3

    loan.merge(due: loan[:due] + days)
  end
end
