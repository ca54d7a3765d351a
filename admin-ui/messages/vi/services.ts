/** Words of the screens: services. */
export const services = {
  services: {
    none: 'Chưa ghi',
    sections: {
      general: 'Thông tin chung',
      texts: 'Nội dung công bố',
      forms: 'Mẫu đơn, tờ khai',
      keeping: 'Quản lý dữ liệu',
      offers: 'Dịch vụ công của thủ tục này',
      offer: 'Thủ tục, cơ quan, mức độ',
      options: 'Mẫu hồ sơ và quy trình',
      online: 'Nộp hồ sơ',
    },
    forms: {
      empty: 'Chưa có mẫu đơn, tờ khai nào.',
      add: 'Thêm mẫu đơn',
      title: 'Mẫu đơn, tờ khai',
    },
    offers: {
      empty: 'Chưa cơ quan nào cung cấp thủ tục này: người dân chưa nộp được hồ sơ.',
      add: 'Thêm dịch vụ công cho thủ tục này',
      options: '1 lựa chọn |||| %{smart_count} lựa chọn',
      more: 'và 1 cơ quan nữa |||| và %{smart_count} cơ quan nữa',
    },
    options: {
      help: 'Mỗi lựa chọn là một mẫu hồ sơ đi với một quy trình. Nhiều lựa chọn thì người tiếp nhận chọn theo thứ tự này.',
      empty: 'Chưa có lựa chọn nào: chưa tiếp nhận được hồ sơ.',
      add: 'Thêm lựa chọn',
      title: 'Lựa chọn mẫu hồ sơ và quy trình',
      one: 'Lựa chọn %{number}',
      details: 'Chi tiết',
      when: 'khi: %{rule}',
      fee: 'biểu phí %{code}',
      sets: '1 bộ hồ sơ |||| %{smart_count} bộ hồ sơ',
    },
  },
};
