/** Words of what was found in definitions: warnings to be answered for, mends, accepted faults. */
export const findings = {
  findings: {
    looking: 'Đang kiểm tra cấu hình…',
    group: '%{said} (1 chỗ) |||| %{said} (%{smart_count} chỗ)',
    seen: 'Đã xem, vẫn đưa vào áp dụng',
    reason: 'Vì sao vẫn áp dụng',
    reasonHelp: 'Được lưu cùng đợt cập nhật và nhật ký',
    warnings: 'Cảnh báo',
    warningsHelp:
      'Có 1 cảnh báo. Xem, đánh dấu và ghi lý do thì mới đưa vào áp dụng được. |||| Có %{smart_count} cảnh báo. Xem, đánh dấu và ghi lý do từng nhóm thì mới đưa vào áp dụng được.',
    unsaid: 'Còn 1 nhóm chưa xác nhận. |||| Còn %{smart_count} nhóm chưa xác nhận.',
    allSaid: 'Đã xác nhận mọi cảnh báo.',
    errors: 'Còn 1 lỗi, chưa áp dụng được: |||| Còn %{smart_count} lỗi, chưa áp dụng được:',
    accepted:
      '1 lỗi kế thừa đã được chấp nhận, tạm thời không chặn: |||| %{smart_count} lỗi kế thừa đã được chấp nhận, tạm thời không chặn:',
    before:
      '1 cảnh báo đã được xác nhận ở đợt trước, không hỏi lại |||| %{smart_count} cảnh báo đã được xác nhận ở đợt trước, không hỏi lại',
    beforeWhy: 'Đợt cập nhật số %{release}: %{reason} |||| Đợt cập nhật số %{release}, %{smart_count} chỗ: %{reason}',
  },
};
