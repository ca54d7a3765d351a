const levels = {
  0: 'Chưa cung cấp trực tuyến',
  1: 'Mức 1: thông tin',
  2: 'Mức 2: thông tin và biểu mẫu',
  3: 'Mức 3: một phần',
  4: 'Mức 4: toàn trình',
};

const reach = {
  none: 'Không',
  own: 'Cơ quan của vị trí',
  subtree: 'Cơ quan của vị trí và các đơn vị trực thuộc',
  all: 'Mọi cơ quan',
};

const sync = { '0': '0 · Không gửi', '1': '1 · Gửi sang đối tác' };

/** What the values of a field that has only a few are called. */
export const choices = {
  ServiceProcess: { durationUnit: { '0': 'Tính theo ngày', '1': 'Tính theo giờ' } },
  SignatureRule: { kind: { signature: 'Chữ ký số', stamp: 'Con dấu của cơ quan' } },
  ProcessStep: {
    checkInput: { '0': 'Không', '1': 'Kiểm tra hồ sơ đầu vào', '2': 'Bổ sung, hoàn thiện hồ sơ đầu vào' },
    lockState: { none: 'Không tạm dừng', PAUSE: 'Tạm dừng', PAUSE_OVERDUE: 'Dừng hẳn việc tính hạn' },
  },
  ProcessAction: {
    autoEvent: {
      none: '(do cán bộ bấm)',
      submit: 'Người dân gửi',
      listener: 'Hệ thống đối tác báo',
      timmer: 'Tự động theo thời gian',
      special: 'Hệ thống dùng',
    },
    allowAssignUser: {
      '0': 'Không phân công',
      '1': 'Chỉ phân công người thực hiện',
      '2': 'Phân công thực hiện và phối hợp',
      '3': 'Phân công thực hiện, phối hợp và theo dõi',
      '4': 'Phân công thực hiện, phối hợp và uỷ quyền theo dõi',
      '5': 'Chỉ chọn một người',
      '6': 'Chọn phòng ban thực hiện (theo vai trò)',
      '7': 'Chọn phòng ban thực hiện, chỉ một vai trò',
      '8': 'Theo vai trò, trừ vai trò của người đang làm',
      '9': 'Theo vai trò, trừ vai trò của người đang làm, chỉ một',
    },
    requestPayment: {
      '0': 'Không thay đổi trạng thái',
      '1': 'Yêu cầu nộp tiền tạm ứng',
      '2': 'Yêu cầu quyết toán phí',
      '3': 'Báo đã nộp phí trực tuyến',
      '4': 'Yêu cầu nộp lại phí trực tuyến',
      '5': 'Xác nhận hoàn thành thu phí',
    },
    signatureType: {
      none: 'Không chọn',
      digital: 'Sử dụng chữ ký số',
      plugin: 'Plugin ký số',
      hsm: 'HSM',
      pluginAndHSM: 'Plugin ký số và HSM',
      captcha: 'Mã captcha',
      password: 'Mật khẩu người dùng',
      pin: 'Mã PIN',
    },
    checkInput: { '0': 'Không', '1': 'Kiểm tra hồ sơ đầu vào', '2': 'Bổ sung, hoàn thiện hồ sơ đầu vào' },
  },
  DossierPart: {
    partType: {
      1: 'Giấy tờ nộp vào',
      2: 'Giấy tờ kết quả xử lý',
      3: 'Giấy tờ khác khi xử lý',
      6: 'Giấy tờ nộp vào của hồ sơ nhóm',
      7: 'Kết quả của hồ sơ nhóm',
    },
    deliverableAction: { 0: 'Lập giấy tờ kết quả mới', 1: 'Chỉ ghi nhật ký' },
    fileMark: { 0: 'Không có', 1: 'Bản chụp', 2: 'Bản sao', 3: 'Bản chính', 4: 'Bản dịch' },
  },
  Duration: {
    unit: { 'working-day': 'ngày làm việc', 'calendar-day': 'ngày lịch', hour: 'giờ làm việc', month: 'tháng' },
  },
  ServiceInfo: { maxLevel: levels, govLevel: { bo: 'Cấp bộ', tinh: 'Cấp tỉnh', xa: 'Cấp xã' } },
  ServiceConfig: { serviceLevel: levels },
  Agency: {
    level: {
      bo: 'Bộ, ngành trung ương',
      tinh: 'Tỉnh, sở, ngành',
      xa: 'Xã, phường, đặc khu',
      unit: 'Đơn vị trực thuộc',
    },
  },
  Role: {
    see: reach,
    act: reach,
    configure: reach,
    leader: { '0': '0 · Không phải lãnh đạo', '1': '1 · Lãnh đạo phòng, bộ phận', '2': '2 · Lãnh đạo đơn vị' },
  },
  Employee: {
    gender: { '0': 'Nữ', '1': 'Nam' },
    workingStatus: { '1': 'Đang công tác', '0': 'Đã nghỉ, chuyển công tác' },
  },
  Calendar: { scope: { nation: 'Toàn quốc', province: 'Toàn tỉnh', agency: 'Một cơ quan' } },
  CalendarException: {
    kind: { off: 'Nghỉ', worked: 'Làm việc' },
    session: { all: 'Cả ngày', morning: 'Buổi sáng', afternoon: 'Buổi chiều' },
  },
  ActionConfig: {
    userNote: { '0': 'Không hỏi', '1': 'Có thể ghi', '2': 'Bắt buộc ghi' },
    syncType: {
      '0': '0 · Không đồng bộ',
      '1': '1 · Gửi yêu cầu sang cơ quan xử lý',
      '2': '2 · Báo lại cho cơ quan gửi',
      '3': '3 · Luôn báo lại kèm dữ liệu hồ sơ',
    },
    eventType: {
      '0': '0 · Không gửi',
      '1': '1 · Gửi lên cổng và trục liên thông',
      '2': '2 · Không dùng',
      '3': '3 · Gửi Cổng dịch vụ công quốc gia',
    },
    infoType: { '0': '0 · Hệ thống', '1': '1 · Thông báo', '2': '2 · Tham khảo' },
    dateOption: {
      '0': '0 · Không thay đổi',
      '1': '1 · Tạm dừng tính hạn',
      '2': '2 · Tiếp nhận: tính ngày hẹn trả, cấp mã số',
      '3': '3 · Tiếp tục: cộng thêm thời gian đã chờ',
      '4': '4 · Ghi ngày có kết quả',
      '5': '5 · Ghi ngày kết thúc',
      '6': '6 · Tính lại toàn bộ thời hạn từ bây giờ',
      '7': '7 · Không có tác dụng (OpenCPS)',
      '8': '8 · Không có tác dụng (OpenCPS)',
      '9': '9 · Dừng hẳn việc tính hạn',
      '10': '10 · Chỉ cấp mã số, không hẹn ngày',
      '11': '11 · Ngày hẹn theo kỳ 1',
      '12': '12 · Ngày hẹn theo kỳ 2',
      '13': '13 · Ngày hẹn theo kỳ 3',
    },
  },
  StepConfig: {
    stepType: { '0': 'Không hiện', '1': 'Hiện cho người xử lý', '2': 'Hiện cho chủ hồ sơ' },
  },
  NotificationTemplate: { interval: { minutely: 'phút', hourly: 'giờ' } },
  DocumentType: { docSync: sync },
  DeliverableType: { docSync: sync },
  DeliverableTypeRole: { moderator: { true: 'Được cấp', false: 'Chỉ xem' } },
  DynamicReport: { sharing: { '0': '0 · Chỉ người tạo', '1': '1 · Mọi người' } },
  Dictionary: { status: { '0': 'Ngừng dùng', '1': 'Đang dùng' } },
  ReleasePlan: {
    reach: {
      'new-dossiers': 'Hồ sơ tiếp nhận từ lúc áp dụng',
      'before-step': 'Cả hồ sơ đang giải quyết chưa qua một bước',
      all: 'Mọi hồ sơ đang giải quyết',
    },
  },
  FeeLine: { kind: { phi: 'Phí', lephi: 'Lệ phí', ship: 'Phí chuyển phát' } },
  FeeRounding: {
    mode: { 'half-up': 'Từ nửa trở lên thì lên', up: 'Luôn làm tròn lên', down: 'Luôn làm tròn xuống' },
  },
  Channel: { value: { direct: 'Trực tiếp', postal: 'Bưu chính', online: 'Trực tuyến' } },
  EditableFeeField: {
    value: {
      feeAmount: 'Cán bộ được sửa lệ phí',
      serviceAmount: 'Cán bộ được sửa phí',
      shipAmount: 'Cán bộ được sửa phí chuyển phát',
      quantity: 'Cán bộ được sửa số lượng',
      name: 'Cán bộ được sửa tên',
    },
  },
  WorkingTime: {
    day: { 1: 'Chủ Nhật', 2: 'Thứ Hai', 3: 'Thứ Ba', 4: 'Thứ Tư', 5: 'Thứ Năm', 6: 'Thứ Sáu', 7: 'Thứ Bảy' },
  },
};
