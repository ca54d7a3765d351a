import { keptFields } from './kept-fields.ts';

/** Label and help of the fields of a process, its roles, lanes and steps. */
export const processFields = {
  ChannelDuration: {
    channel: { label: 'Cách nộp', help: 'Trực tiếp, bưu chính hoặc trực tuyến (NĐ 61/2018 Đ16).' },
    duration: { label: 'Thời hạn', help: 'Thời hạn giải quyết khi nộp theo cách này, ví dụ: 3 ngày làm việc.' },
  },
  TwoAppointments: {
    first: {
      label: 'Lần hẹn thứ nhất',
      help: 'Thời hạn đến ngày gửi phiếu chuyển thông tin thuế, ví dụ: 5 ngày làm việc.',
    },
    second: { label: 'Lần hẹn thứ hai', help: 'Thời hạn tính từ khi có chứng từ nộp tiền, ví dụ: 3 ngày làm việc.' },
  },
  SupplementRule: {
    rounds: { label: 'Số lần tối đa', help: 'Số lần được yêu cầu bổ sung một hồ sơ. Ví dụ: 2.' },
    moreForOwnFault: {
      label: 'Thêm lần khi lỗi thuộc về người nộp',
      help: 'Cán bộ phải ghi rõ đây là lỗi của người nộp.',
    },
  },
  StartRule: {
    countFrom: {
      label: 'Tính thời hạn từ',
      help: 'Từ lúc tiếp nhận hồ sơ đầy đủ, hoặc từ lúc nộp trên Cổng hay gửi bưu chính.',
    },
    nextDayAt: {
      label: 'Bắt đầu tính ngày sau từ',
      help: 'Giờ bắt đầu tính hồ sơ nhận muộn hoặc nhận ngày nghỉ, ví dụ: 08:00; để trống là đầu giờ làm việc.',
    },
    afterTime: { label: 'Nhận sau giờ', help: 'Hồ sơ nhận sau giờ này tính từ ngày làm việc sau, ví dụ: 15:00.' },
    lastOfficeHour: {
      label: 'Giờ làm việc cuối',
      help: 'Hồ sơ nhận trong giờ cuối của ngày tính từ ngày làm việc sau.',
    },
  },
  ServiceProcess: {
    processNo: {
      label: 'Số hiệu quy trình',
      help: 'Mã để tìm và tham chiếu quy trình; ghi lại rồi thì không đổi, ví dụ: QT_SCT_010696.',
    },
    processName: { label: 'Tên quy trình', help: 'Tên đầy đủ, thường là tên thủ tục mà quy trình giải quyết.' },
    description: { label: 'Mô tả', help: 'Ghi chú cho người cấu hình; người dân không thấy.' },
    durationCount: {
      label: 'Thời gian xử lý',
      help: 'Thời hạn của cả quy trình; 0 là không có thời hạn. Ví dụ: 5.',
    },
    durationUnit: { label: 'Tính theo', help: 'Đơn vị của thời hạn quy trình và của từng bước.' },
    channelDurations: {
      label: 'Thời hạn riêng theo cách nộp',
      help: 'Chỉ điền khi quy định cho thời hạn khác nhau; để trống thì dùng thời gian xử lý ở trên.',
    },
    supplementRule: {
      label: 'Số lần yêu cầu bổ sung',
      help: 'Để trống: tối đa hai lần, trừ khi lỗi thuộc về người nộp (NĐ 63/2010 Điều 20.4).',
    },
    startRule: {
      label: 'Bắt đầu tính thời hạn',
      help: 'Tính từ lúc nào; hồ sơ nhận cuối ngày tính từ ngày làm việc sau, ví dụ: sau 15:00.',
    },
    receptionLimit: {
      label: 'Hạn tiếp nhận hồ sơ trực tuyến',
      help: 'Thời gian phải tiếp nhận hồ sơ nộp trực tuyến; để trống là 8 giờ làm việc (NĐ 297/2025).',
    },
    supplementLimit: {
      label: 'Chờ bổ sung tối đa',
      help: 'Số ngày làm việc chờ bổ sung rồi dừng giải quyết; để trống là 15, 0 là không tự dừng.',
    },
    supplementReminder: {
      label: 'Nhắc trước khi hết hạn chờ',
      help: 'Nhắc người nộp và cán bộ trước khi dừng giải quyết, số ngày làm việc; để trống là 3, 0 là không nhắc.',
    },
    appointments: {
      label: 'Hai lần hẹn trả',
      help: 'Cho thủ tục có nghĩa vụ tài chính: lần một gửi phiếu thuế, lần hai tính từ khi có chứng từ nộp tiền.',
    },
    counter: { label: 'Số bắt đầu (cũ)', help: 'Số của OpenCPS, giữ lại khi xuất; hệ thống không dùng.' },
    generateDossierNo: {
      label: 'Tạo số tiếp nhận hồ sơ',
      help: 'Cho biết quy trình có cấp mã hồ sơ; mã được cấp khi tiếp nhận.',
    },
    dossierNoPattern: {
      label: 'Cấu hình sinh mã số hồ sơ',
      help: 'Để trống: mã theo quy định (mã cơ quan-ngày-số thứ tự). Ví dụ: CT-{yyyy}{mm}{dd}-{nnnn}.',
    },
    generateDueDate: {
      label: 'Sinh ngày hẹn trả hồ sơ',
      help: 'Cho biết quy trình có hẹn ngày trả; ngày tính từ thời gian xử lý.',
    },
    dueDatePattern: {
      label: 'Cấu hình sinh ngày hẹn trả',
      help: 'Điền khi cán bộ được sửa ngày hẹn, khi hẹn theo kỳ hoặc khi cần báo trước hạn.',
    },
    generatePassword: {
      label: 'Sinh mật mã tra cứu hồ sơ',
      help: 'Mỗi hồ sơ có mật mã riêng in trên phiếu hẹn để người dân tra cứu.',
    },
    directNotification: {
      label: 'Gửi thông báo cho chủ hồ sơ',
      help: 'Người nộp nhận tin nhắn, thư điện tử khi hồ sơ chuyển trạng thái.',
    },
    serverNo: {
      label: 'Server đồng bộ',
      help: 'Máy chủ đối tác nhận hồ sơ của quy trình, ví dụ: SERVER_DVC. Để trống nếu không đồng bộ.',
    },
    serverName: { label: 'Tên server', help: 'Tên máy chủ để mọi người dễ nhận ra.' },
    requestPayment: { label: 'Có thu phí (cũ)', help: 'Ô của OpenCPS; việc thu phí do thao tác quyết định.' },
    paymentFee: {
      label: 'Chuỗi phí của quy trình (cũ)',
      help: 'Giữ lại từ OpenCPS; phí được cấu hình ở từng thao tác.',
    },
    dossierGroupPattern: {
      label: 'Cấu hình sinh mã nhóm hồ sơ',
      help: 'Mẫu mã cho hồ sơ nộp theo nhóm; để trống nếu không nhận theo nhóm.',
    },
    counterCode: {
      label: 'Bộ đếm riêng',
      help: 'Mã bộ đếm dùng chung với quy trình khác; để trống thì đếm riêng.',
    },
    roles: {
      label: 'Vai trò xử lý',
      help: 'Những vai trò biết đến quy trình. “Thực hiện” được tạo hồ sơ; “Theo dõi” chỉ xem.',
    },
    sequences: {
      label: 'Tiến trình',
      help: 'Các giai đoạn in trên phiếu kiểm soát và dùng để xếp bước trên sơ đồ, ví dụ: Tiếp nhận, Giải quyết, Trả kết quả.',
    },
    steps: { label: 'Bước', help: 'Các trạng thái hồ sơ đi qua.' },
    actions: { label: 'Thao tác', help: 'Những việc chuyển hồ sơ từ bước này sang bước khác.' },
    scenarios: {
      label: 'Tình huống mẫu',
      help: 'Chạy lại mỗi khi đưa vào áp dụng; tình huống không đạt chặn việc áp dụng.',
    },
    localisable: {
      label: 'Cho địa phương đổi',
      help: 'Bản địa phương được đặt khác bản gốc ở những chỗ này; không chọn gì là không cho lập bản địa phương.',
    },
    overlayOf: { label: 'Bản gốc', help: 'Định nghĩa mà bản địa phương này theo.' },
    ownerAgency: {
      label: 'Cơ quan quản lý quy trình',
      help: 'Cơ quan được sửa quy trình này, ví dụ: H20.05. Để trống thì chỉ quản trị tỉnh sửa được.',
    },
    sourceSite: { label: 'Nguồn nhập', help: 'Hệ thống mà quy trình được nhập từ đó; tự điền khi nhập.' },
    unread: keptFields.unread,
  },
  RoleUse: {
    roleCode: { label: 'Vai trò', help: 'Chọn theo tên hoặc gõ mã, ví dụ: BP_MOT_CUA.' },
    roleName: { label: 'Tên vai trò', help: 'Tên tự điền theo mã.' },
    moderator: { label: 'Quyền', help: '“Thực hiện” được làm thao tác; “Theo dõi” chỉ xem.' },
    condition: {
      label: 'Điều kiện phân công xử lý',
      help: 'Vai trò chỉ áp dụng khi đúng điều kiện; ở quy trình viết: agency H20.05, service 1.010696. Để trống là luôn áp dụng.',
    },
    unread: keptFields.unread,
  },
  ProcessSequence: {
    sequenceNo: { label: 'Thứ tự', help: 'Mã của tiến trình, ví dụ: 1.' },
    sequenceName: { label: 'Tên tiến trình', help: 'Ví dụ: Tiếp nhận hồ sơ.' },
    sequenceRole: { label: 'Vai trò thực hiện', help: 'Ai làm ở giai đoạn này.' },
    durationCount: {
      label: 'Thời hạn',
      help: 'Thời gian đơn vị hoặc phòng giữ tiến trình này được dùng, theo đơn vị của quy trình, ví dụ: 2. Ghi chữ thì chỉ để in.',
    },
    unread: keptFields.unread,
  },
  ProcessStep: {
    stepName: { label: 'Tên bước', help: 'Tên mọi người thấy, ví dụ: Chuyên viên thụ lý hồ sơ.' },
    stepCode: {
      label: 'Mã bước quy trình',
      help: 'Mã riêng trong quy trình, ví dụ: 210. Đổi mã thì các thao tác được đổi theo.',
    },
    sequenceNo: { label: 'Tiến trình', help: 'Giai đoạn chứa bước này trên sơ đồ và phiếu kiểm soát.' },
    groupName: { label: 'Nhóm', help: 'Tên nhóm để xếp bước trong danh sách; có thể để trống.' },
    dossierStatus: {
      label: 'Trạng thái chính',
      help: 'Trạng thái của hồ sơ khi vào bước này, ví dụ: Đang xử lý. Từ chối, rút, đã trả là kết thúc.',
    },
    dossierSubStatus: {
      label: 'Trạng thái phụ',
      help: 'Nói rõ hơn trạng thái chính, ví dụ: Chờ phân công. Có thể để trống.',
    },
    durationCount: { label: 'Thời gian xử lý', help: 'Thời gian cho bước này; 0 là không có. Ví dụ: 0,5.' },
    waitLimit: {
      label: 'Chờ tối đa',
      help: 'Số ngày làm việc được chờ bổ sung trước khi đóng hồ sơ (NĐ 297/2025); chỉ điền ở bước chờ.',
    },
    roles: {
      label: 'Vai trò xử lý',
      help: 'Ai giữ hồ sơ ở bước này. Để trống thì theo vai trò của quy trình.',
    },
    roleAsStep: {
      label: 'Lấy người xử lý từ bước khác',
      help: 'Giao cho người của bước khác, ví dụ: người đã xử lý ở bước thụ lý. Chỉ dùng khi thao tác không phân công.',
    },
    checkInput: {
      label: 'Hiển thị thành phần đầu vào',
      help: 'Cán bộ kiểm tra hay bổ sung giấy tờ nộp vào ở bước này.',
    },
    editable: { label: 'Cho phép sửa hồ sơ', help: 'Cán bộ giữ bước được sửa thông tin người nộp và biểu mẫu.' },
    stepInstruction: { label: 'Hướng dẫn', help: 'Lời nhắc cho cán bộ khi hồ sơ ở bước này.' },
    lockState: {
      label: 'Tạm dừng tính hạn',
      help: 'Chọn khi thời gian ở bước này không tính vào thời hạn, ví dụ: chờ bổ sung.',
    },
    briefNote: { label: 'Tóm tắt hồ sơ', help: 'Mẫu tóm tắt của OpenCPS; giữ lại, không dùng.' },
    restrictDossier: { label: 'Giới hạn hồ sơ', help: 'Ghi chú của OpenCPS; giữ lại, không dùng.' },
    customProcessUrl: {
      label: 'Nhúng phần nghiệp vụ',
      help: 'Địa chỉ phần nghiệp vụ của OpenCPS; giữ lại, không nhúng.',
    },
    unread: keptFields.unread,
  },
  OverlayBase: {
    code: { label: 'Mã bản gốc', help: 'Định nghĩa mà bản địa phương theo.' },
    revision: { label: 'Lần ghi của bản gốc', help: 'Thay đổi của bản gốc đến lần ghi này đã được nhận.' },
  },
};
