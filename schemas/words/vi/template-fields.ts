/** Label and help of the fields of a dossier template. */
export const templateFields = {
  DossierTemplate: {
    templateNo: {
      label: 'Mã mẫu hồ sơ',
      help: 'Mã ngắn để dịch vụ công gọi tới mẫu này; đặt một lần, sau không đổi được. Ví dụ: MAU_10696.',
    },
    templateName: {
      label: 'Tên mẫu hồ sơ',
      help: 'Tên để nhận ra bộ giấy tờ này. Ví dụ: Hồ sơ thông báo kinh doanh xăng dầu.',
    },
    description: {
      label: 'Mô tả',
      help: 'Ghi chú cho người quản trị: mẫu dùng cho trường hợp nào. Người nộp không thấy.',
    },
    newFormScript: {
      label: 'Form khi tạo hồ sơ mới',
      help: 'Các ô hỏi thêm ngay khi tạo hồ sơ. Để trống nếu chỉ hỏi những ô thông thường.',
    },
    formMeta: {
      label: 'Mô tả các ô hỏi thêm',
      help: 'Dạng JSON, dùng khi liệt kê và xuất những ô hỏi thêm ở trên. Thường để trống.',
    },
    parts: { label: 'Thành phần hồ sơ', help: 'Mọi giấy tờ nộp vào và kết quả của hồ sơ.' },
    cases: { label: 'Trường hợp', help: 'Các trường hợp có bộ giấy tờ, thời hạn, biểu phí riêng.' },
    localisable: {
      label: 'Cho địa phương đổi',
      help: 'Bản địa phương được đặt khác bản gốc ở những chỗ này; không chọn gì là không cho lập bản địa phương.',
    },
    overlayOf: { label: 'Bản gốc', help: 'Định nghĩa mà bản địa phương này theo.' },
    ownerAgency: {
      label: 'Cơ quan quản lý',
      help: 'Cơ quan được sửa mẫu này. Để trống nếu dùng chung cho cả tỉnh.',
    },
    sourceSite: {
      label: 'Nguồn nhập',
      help: 'Hệ thống cũ mà mẫu được nhập từ đó. Để trống nếu tạo ở đây.',
    },
    unread: {
      label: 'Dữ liệu cũ không dùng',
      help: 'Có trong tệp đã nhập, được giữ nguyên để xuất trả lại; hệ thống không dùng đến.',
    },
  },
  DossierPart: {
    partNo: {
      label: 'Mã thành phần hồ sơ',
      help: 'Mã trong mẫu này. Quen dùng: TP01 cho giấy tờ nộp vào, KQ01 cho kết quả, TP99 cho tài liệu khác.',
    },
    partName: { label: 'Tên thành phần', help: 'Tên giấy tờ như người nộp đọc thấy. Ví dụ: Văn bản từ chối.' },
    partNameTitle: { label: 'Tên rút gọn', help: 'Tên ngắn cho nơi chật chỗ. Để trống thì dùng tên đầy đủ.' },
    partTip: {
      label: 'Hướng dẫn',
      help: 'Chỉ cho người nộp cách chuẩn bị giấy tờ này. Ví dụ: Bản sao có chứng thực trong 6 tháng.',
    },
    partType: {
      label: 'Kiểu thành phần',
      help: 'Giấy tờ nộp vào được kiểm khi tiếp nhận và tính điểm số hoá; kết quả do cơ quan làm ra.',
    },
    multiple: { label: 'Thành phần nhiều', help: 'Cho đính kèm nhiều tệp vào thành phần này.' },
    required: { label: 'Bắt buộc', help: 'Thiếu giấy tờ này thì chưa tiếp nhận được hồ sơ.' },
    eSign: { label: 'Yêu cầu ký số', help: 'Tệp phải được ký số trước khi chuyển đi.' },
    fileTemplateNo: {
      label: 'Mã tài liệu',
      help: 'Mã mà thao tác gọi tới ở “Tài liệu tạo mới” và “Kết quả trả về”. Ví dụ: KQTC.',
    },
    deliverableType: {
      label: 'Loại giấy tờ kết quả',
      help: 'Loại giấy phép, chứng nhận được lập từ thành phần này (deliverableType). Chỉ chọn cho kết quả.',
    },
    deliverableAction: {
      label: 'Khi phát hành kết quả',
      help: 'Có lập giấy tờ kết quả mới khi tệp được phát hành hay chỉ ghi nhật ký.',
    },
    eForm: { label: 'Form trực tuyến', help: 'Người nộp khai trên màn hình thay vì tải tệp lên.' },
    formScript: {
      label: 'Nội dung form trực tuyến',
      help: 'Các ô phải khai, dạng JSON Schema hoặc Alpaca của OpenCPS. Chỉ dùng khi chọn Form trực tuyến.',
    },
    formReport: {
      label: 'Mẫu in của form',
      help: 'Mẫu báo cáo XML để in những gì đã khai thành PDF. Để trống nếu không in.',
    },
    printTemplate: {
      label: 'Mẫu in',
      help: 'Nội dung hệ thống tự in khi thao tác tạo giấy tờ này. Ví dụ: Kính gửi {{applicantName}}, lý do: {{reason}}.',
    },
    sampleData: {
      label: 'Dữ liệu điền sẵn',
      help: 'Các ô của form lấy sẵn từ hồ sơ. Ví dụ: {"hoTen": "_applicantName"}.',
    },
    fileMark: { label: 'Loại bản nộp', help: 'Loại bản ghi sẵn khi tiếp nhận; cán bộ đổi được cho từng hồ sơ.' },
    originals: { label: 'Số bản chính', help: 'Số bản chính phải nộp. Để trống là không hỏi.' },
    copies: { label: 'Số bản sao', help: 'Số bản sao phải nộp. Để trống là không hỏi.' },
    portalCode: {
      label: 'Mã tài liệu DVCQG',
      help: 'Mã của giấy tờ này trên Cổng Dịch vụ công quốc gia, nếu đã có.',
    },
    reuseResultCode: {
      label: 'Mã kết quả tái sử dụng',
      help: 'Mã kết quả đã cấp trước đây có thể dùng thay giấy tờ này. Ví dụ: KQ.G15.000031.',
    },
    reuseServiceCode: {
      label: 'Mã thủ tục tái sử dụng',
      help: 'Thủ tục đã cấp kết quả dùng lại được cho giấy tờ này.',
    },
    unread: {
      label: 'Dữ liệu cũ không dùng',
      help: 'Có trong tệp đã nhập, được giữ nguyên để xuất trả lại; hệ thống không dùng đến.',
    },
  },
  DossierCase: {
    caseCode: { label: 'Mã trường hợp', help: 'Mã ngắn trong mẫu này; biểu phí gọi tới nó. Ví dụ: NHA_O.' },
    caseName: { label: 'Tên trường hợp', help: 'Tên để người nộp chọn. Ví dụ: Nhà ở riêng lẻ.' },
    parts: { label: 'Giấy tờ của trường hợp', help: 'Giấy tờ phải nộp trong trường hợp này.' },
    duration: {
      label: 'Thời hạn riêng',
      help: 'Thay thời hạn của quy trình trong trường hợp này. Để trống thì theo quy trình.',
    },
    feePolicyCode: {
      label: 'Biểu phí riêng',
      help: 'Thay biểu phí, lệ phí chung trong trường hợp này. Để trống thì theo dịch vụ công.',
    },
  },
  CasePart: {
    partNo: { label: 'Mã thành phần', help: 'Thành phần của mẫu.' },
    required: { label: 'Bắt buộc', help: 'Trong trường hợp này có bắt buộc không.' },
    originals: { label: 'Số bản chính', help: 'Để trống thì theo thành phần.' },
    copies: { label: 'Số bản sao', help: 'Để trống thì theo thành phần.' },
  },
  Duration: {
    count: { label: 'Số', help: 'Bao nhiêu.' },
    unit: { label: 'Đơn vị', help: 'Ngày làm việc không tính ngày nghỉ; ngày lịch tính cả.' },
  },
};
