/** Labels of what the texts of a process hold: the fee string, the comment panel, what is done afterwards, the due date. */
export const textFields = {
  FeeSheetRule: {
    paymentFee: { label: 'Tên phí, lệ phí' },
    feeAmount: { label: 'Lệ phí' },
    serviceAmount: { label: 'Phí' },
    shipAmount: { label: 'Phí chuyển phát' },
    advanceAmount: { label: 'Đã tạm ứng (trừ đi)' },
    paymentAmount: { label: 'Tổng ghi sẵn' },
    paymentNote: { label: 'Ghi chú' },
    source: { label: 'Giá trị chọn sẵn' },
    isGroupPaymentFile: { label: 'Thu chung cho nhóm hồ sơ' },
  },
  ConfigNote: {
    labelNote: {
      label: 'Tên ô nhập ý kiến',
      help: 'Chữ hiện trên ô ý kiến của cán bộ, ví dụ: Lý do từ chối tiếp nhận.',
    },
    confirm: { label: 'Hỏi xác nhận trước khi thực hiện' },
    question: {
      label: 'Câu hỏi xác nhận',
      help: 'Để trống thì hỏi chung. Ví dụ: Đã đối chiếu bản chính?',
    },
  },
  PostAction: {
    documents: {
      label: 'Sinh văn bản',
      help: 'Loại văn bản được tạo khi làm thao tác này, thay cho cấu hình chung của mã thao tác.',
    },
    date: {
      label: 'Ngày hẹn trả',
      help: 'Thao tác này làm gì với ngày hẹn trả, thay cho cấu hình chung của mã thao tác.',
    },
    call: { label: 'Gọi máy chủ', help: 'Máy chủ đối tác được gọi sau thao tác, chọn từ Cấu hình liên thông.' },
    mark: {
      label: 'Đánh dấu hồ sơ',
      help: 'Dấu để thao tác sau kiểm tra bằng điều kiện “Dấu của hồ sơ là”, ví dụ: DA_CO_Y_KIEN.',
    },
  },
};
