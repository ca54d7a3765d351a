import { keptFields } from './kept-fields.ts';

/** Label and help of each field. */
export const peopleFields = {
  Agency: {
    agencyCode: {
      label: 'Mã cơ quan',
      help: 'Mã định danh điện tử của cơ quan, viết từ cấp trên xuống. Ví dụ: H20.24.16.',
    },
    agencyName: {
      label: 'Tên cơ quan',
      help: 'Tên đầy đủ như trên văn bản, in trên phiếu hẹn. Ví dụ: Uỷ ban nhân dân phường Sa Đéc.',
    },
    agencyNameEN: {
      label: 'Tên tiếng Anh',
      help: 'Hiện khi người dùng chọn tiếng Anh; để trống thì dùng tên tiếng Việt.',
    },
    parentCode: {
      label: 'Trực thuộc',
      help: 'Cơ quan cấp trên trực tiếp. Quyền “cả đơn vị trực thuộc” đi theo cây này; chỉ cơ quan cao nhất để trống.',
    },
    level: {
      label: 'Cấp',
      help: 'Chính quyền địa phương có hai cấp: tỉnh và xã. Sở, ngành chọn “Tỉnh”; trung tâm, chi nhánh, công an xã chọn “Đơn vị trực thuộc”.',
    },
    dossierNoPattern: {
      label: 'Mẫu mã hồ sơ',
      help: 'Cách cấp mã hồ sơ của cơ quan, dùng khi quy trình ghi “theo cơ quan”. Ví dụ: {ddmmyy}-{nnnn}. Trống là mã theo quy định.',
    },
    calendarCode: {
      label: 'Lịch riêng',
      help: 'Ghi chú lịch làm việc riêng của cơ quan. Lịch được áp dụng theo cơ quan khai trong chính lịch đó.',
    },
    govsync: {
      label: 'Mã đồng bộ',
      help: 'Tên máy chủ một cửa riêng của cơ quan, để liên thông hồ sơ. Trống nếu cơ quan dùng chung hệ thống này.',
    },
    active: {
      label: 'Đang hoạt động',
      help: 'Bỏ chọn khi cơ quan đã sáp nhập hoặc giải thể; cơ quan vẫn còn để tra hồ sơ cũ.',
    },
    address: { label: 'Địa chỉ', help: 'Nơi người dân đến nộp và nhận kết quả. Ví dụ: 06 Hùng Vương, phường Sa Đéc.' },
    telNo: { label: 'Điện thoại', help: 'Số người dân gọi để hỏi hồ sơ. Ví dụ: 02773 861 234.' },
    sourceSite: keptFields.sourceSite,
  },
  Role: {
    roleCode: { label: 'Mã vai trò', help: 'Mã dùng trong quy trình để giao bước. Ví dụ: CHUYEN_VIEN.' },
    roleName: { label: 'Tên vai trò', help: 'Tên cán bộ nhìn thấy. Ví dụ: Chuyên viên thụ lý.' },
    description: {
      label: 'Mô tả',
      help: 'Vai trò làm những việc gì, để người phân quyền chọn đúng. Ví dụ: Tiếp nhận, bàn giao, trả kết quả.',
    },
    leader: {
      label: 'Cấp lãnh đạo',
      help: 'Cấp lãnh đạo của vai trò, giữ theo dữ liệu OpenCPS; không làm thay đổi quyền.',
    },
    see: {
      label: 'Được xem hồ sơ',
      help: 'Hồ sơ của những cơ quan nào được xem trong danh sách và tra cứu, tính từ cơ quan của vị trí.',
    },
    act: {
      label: 'Được xử lý hồ sơ',
      help: 'Được làm thao tác trên hồ sơ của những cơ quan nào, khi bước đang giao cho vai trò này.',
    },
    configure: {
      label: 'Được cấu hình',
      help: 'Được sửa quy trình, mẫu hồ sơ, danh mục, cán bộ của những cơ quan nào.',
    },
    operate: {
      label: 'Vận hành hệ thống',
      help: 'Xem tài khoản, lỗi đồng bộ, tác vụ chạy nền; tạo và khoá tài khoản của mọi người. Chỉ giao cho quản trị hệ thống.',
    },
    cashier: {
      label: 'Thu phí, lệ phí',
      help: 'Xác nhận tiền mặt, chuyển khoản; hoàn phí; đối soát của đơn vị. Giao cho người thu phí, kế toán.',
    },
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  Employee: {
    employeeNo: { label: 'Mã cán bộ', help: 'Số hiệu cán bộ, không trùng nhau. Ví dụ: CB001.' },
    fullName: { label: 'Họ và tên', help: 'Tên hiện trên hồ sơ, nhật ký và phiếu in. Ví dụ: Nguyễn Văn Hải.' },
    title: { label: 'Chức danh in trên văn bản', help: 'Chức danh ghi dưới chữ ký. Ví dụ: Phó Chủ tịch.' },
    gender: { label: 'Giới tính', help: 'Để trống nếu không cần.' },
    birthdate: { label: 'Ngày sinh', help: 'Để trống nếu không cần.' },
    telNo: { label: 'Điện thoại', help: 'Số nhận tin nhắn SMS nhắc việc. Ví dụ: 0918 123 456.' },
    email: { label: 'Thư điện tử', help: 'Nơi nhận thông báo khi được giao hồ sơ.' },
    workingStatus: {
      label: 'Tình trạng công tác',
      help: 'Chỉ người đang công tác mới được giao hồ sơ và mới có quyền.',
    },
    username: {
      label: 'Tên đăng nhập',
      help: 'Tên để đăng nhập, không dấu, không khoảng trắng. Ví dụ: cv1.sadec. Trống thì dùng mã cán bộ.',
    },
    posts: {
      label: 'Vị trí công tác',
      help: 'Mỗi dòng là một vai trò tại một cơ quan; một người có thể giữ nhiều vị trí.',
    },
    scope: {
      label: 'Nhận việc cho cơ quan',
      help: 'Cơ quan mà người này được giao hồ sơ. Trống là các cơ quan ở vị trí công tác.',
    },
    jobTitle: { label: 'Chức vụ', help: 'Chức vụ công tác. Ví dụ: Chuyên viên Văn phòng.' },
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  Post: {
    roleCode: { label: 'Vai trò', help: 'Vai trò giữ tại cơ quan bên cạnh. Ví dụ: CHUYEN_VIEN – Chuyên viên.' },
    agencyCode: { label: 'Cơ quan', help: 'Nơi giữ vai trò. Chưa chọn cơ quan thì vị trí chưa có quyền gì.' },
  },
  Delegation: {
    delegationCode: {
      label: 'Mã uỷ quyền',
      help: 'Mã để tra cứu, không trùng nhau. Ví dụ: UQ-lanhdao.sadec-20260801.',
    },
    fromUsername: { label: 'Người uỷ quyền', help: 'Người có việc được làm thay. Ví dụ: lãnh đạo đi công tác.' },
    toUsername: { label: 'Người được uỷ quyền', help: 'Người làm thay trong thời gian bên dưới.' },
    from: { label: 'Từ lúc', help: 'Thời điểm bắt đầu, giờ Việt Nam.' },
    until: { label: 'Đến lúc', help: 'Thời điểm hết hiệu lực, giờ Việt Nam.' },
    serviceCodes: { label: 'Chỉ cho thủ tục', help: 'Các thủ tục được làm thay. Trống là mọi thủ tục.' },
    agencies: {
      label: 'Chỉ của cơ quan',
      help: 'Các cơ quan tiếp nhận hoặc giải quyết hồ sơ được làm thay. Trống là mọi cơ quan.',
    },
    revokedAt: { label: 'Thu hồi lúc', help: 'Từ lúc này uỷ quyền không còn hiệu lực.' },
    reason: { label: 'Lý do', help: 'Lý do và số văn bản uỷ quyền, nếu có. Ví dụ: Đi công tác, GUQ số 12/GUQ-UBND.' },
  },
};
